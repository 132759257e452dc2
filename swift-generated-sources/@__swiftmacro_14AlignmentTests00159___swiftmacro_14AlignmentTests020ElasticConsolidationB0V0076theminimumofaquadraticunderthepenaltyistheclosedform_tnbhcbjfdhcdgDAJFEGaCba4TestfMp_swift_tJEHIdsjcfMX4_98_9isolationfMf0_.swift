nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests020ElasticConsolidationB0V0076theminimumofaquadraticunderthepenaltyistheclosedform_tnbhcbjfdhcdgDAJFEGaCba4TestfMp_.swift:5:99-5:109
