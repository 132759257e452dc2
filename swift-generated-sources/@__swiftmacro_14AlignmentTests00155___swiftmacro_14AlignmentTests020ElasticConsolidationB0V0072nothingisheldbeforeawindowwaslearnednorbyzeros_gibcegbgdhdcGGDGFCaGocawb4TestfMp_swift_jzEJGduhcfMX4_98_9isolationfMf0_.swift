nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests020ElasticConsolidationB0V0072nothingisheldbeforeawindowwaslearnednorbyzeros_gibcegbgdhdcGGDGFCaGocawb4TestfMp_.swift:5:99-5:109
