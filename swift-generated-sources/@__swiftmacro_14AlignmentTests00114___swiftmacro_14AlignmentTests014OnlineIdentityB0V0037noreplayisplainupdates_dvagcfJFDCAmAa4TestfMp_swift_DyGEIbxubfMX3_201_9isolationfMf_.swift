nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0037noreplayisplainupdates_dvagcfJFDCAmAa4TestfMp_.swift:4:202-4:212
