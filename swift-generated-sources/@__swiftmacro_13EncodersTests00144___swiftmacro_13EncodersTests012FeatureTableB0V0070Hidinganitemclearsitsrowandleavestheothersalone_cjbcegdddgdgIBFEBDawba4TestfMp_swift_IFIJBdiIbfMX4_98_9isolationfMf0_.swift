nil                                                                                                                             

// original-source-range: @__swiftmacro_13EncodersTests012FeatureTableB0V0070Hidinganitemclearsitsrowandleavestheothersalone_cjbcegdddgdgIBFEBDawba4TestfMp_.swift:5:99-5:109
