nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012PackedKernelB0V0065zerosandthetiniestweightsstayharmlessinbytes_kgbddhheicDGDIDAarba4TestfMp_.swift:4:225-4:235
