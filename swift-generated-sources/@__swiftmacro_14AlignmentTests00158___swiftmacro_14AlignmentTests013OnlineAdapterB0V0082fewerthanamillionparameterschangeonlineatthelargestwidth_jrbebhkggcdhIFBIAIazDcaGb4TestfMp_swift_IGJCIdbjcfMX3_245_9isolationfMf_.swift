nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests013OnlineAdapterB0V0082fewerthanamillionparameterschangeonlineatthelargestwidth_jrbebhkggcdhIFBIAIazDcaGb4TestfMp_.swift:4:246-4:256
