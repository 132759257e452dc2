nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests010WorkerPoolB0V0049ajobinsideashardrunsonthespot_qBadgbfecdHJIJAscba4TestfMp_.swift:4:207-4:217
