Testing.__checkBinaryOperation(words.map { names[Int($0.attribute)] },{ $0 == $1() },["space"],expression: .__fromBinaryOperation(.__fromSyntaxNode("words.map { names[Int($0.attribute)] }"),"==",.__fromSyntaxNode(#"["space"]"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/TasteWordsTests.swift:26:9-26:69
