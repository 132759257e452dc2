nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests09ModelPartB0V0050Partsarenamedasapersontypesthem_oDadfcbgfICBFGsdba4TestfMp_.swift:4:209-4:219
