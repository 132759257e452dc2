Testing.__checkBinaryOperation(events.map(\.interaction),{ $0 == $1() },[event] + more,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"events.map(\.interaction)"#),"==",.__fromSyntaxNode("[event] + more")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/CatalogStoreTests.swift:97:9-97:61
