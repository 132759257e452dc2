nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests020ElasticConsolidationB0V0056oldinformationfadesandthemeanstaysone_DIalfddefDBFGJvjba4TestfMp_.swift:5:99-5:109
