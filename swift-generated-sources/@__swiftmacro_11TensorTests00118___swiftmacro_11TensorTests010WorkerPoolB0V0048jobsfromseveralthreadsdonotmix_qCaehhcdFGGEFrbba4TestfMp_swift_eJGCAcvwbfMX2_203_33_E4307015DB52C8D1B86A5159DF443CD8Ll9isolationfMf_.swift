nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests010WorkerPoolB0V0048jobsfromseveralthreadsdonotmix_qCaehhcdFGGEFrbba4TestfMp_.swift:3:204-3:214
