nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests020ElasticConsolidationB0V0074squaresofallsamplesatoncearethoseofeachsamplealone_DlbcdhcedfcegCEEFDFaAba4TestfMp_.swift:4:245-4:255
