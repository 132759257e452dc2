nil                                                                                                                             

// original-source-range: @__swiftmacro_11TensorTests012RandomStreamB0V0061uniformnormalandintegershavetheirmoments_ycbgdiefCEFEAxdbcamb4TestfMp_.swift:5:99-5:109
