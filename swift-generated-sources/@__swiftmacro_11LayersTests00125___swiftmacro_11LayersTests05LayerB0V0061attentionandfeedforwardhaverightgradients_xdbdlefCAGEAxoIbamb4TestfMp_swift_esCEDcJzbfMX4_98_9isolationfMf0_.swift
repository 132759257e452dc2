nil                                                                                                                             

// original-source-range: @__swiftmacro_11LayersTests05LayerB0V0061attentionandfeedforwardhaverightgradients_xdbdlefCAGEAxoIbamb4TestfMp_.swift:5:99-5:109
