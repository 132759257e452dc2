nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests06KernelB0V0065theepilogueanditsgradientagreewithplainloops_igbiddifefDGDIDAarba4TestfMp_.swift:5:99-5:109
