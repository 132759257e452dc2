nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests013MatrixProductB0V0052allfourstoragesagreewithplainloops_dGaeifefBJFFHtfba4TestfMp_.swift:4:213-4:223
