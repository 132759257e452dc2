nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_.swift:5:99-5:109
