Testing.__checkBinaryOperation(support,{ $0 == $1() },(attributes[Int(attribute)].kind == "tag" ? 2 : nil),expression: .__fromBinaryOperation(.__fromSyntaxNode("support"),"==",.__fromSyntaxNode(#"(attributes[Int(attribute)].kind == "tag" ? 2 : nil)"#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/ImportFormatTests.swift:59:13-59:85
