nil                                                                                                                             

// original-source-range: @__swiftmacro_12CatalogTests0a5StoreB0V0076usersitemsattributesandfactscomebackastheywentin_HjbfkdfeeceeDIGGGDagaDHCazb4TestfMp_.swift:5:99-5:109
