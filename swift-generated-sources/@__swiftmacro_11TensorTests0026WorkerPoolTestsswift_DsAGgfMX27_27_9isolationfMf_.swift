nil                                                                                                                             

// original-source-range: /work/tree/Tests/TensorTests/WorkerPoolTests.swift:28:28-28:38
