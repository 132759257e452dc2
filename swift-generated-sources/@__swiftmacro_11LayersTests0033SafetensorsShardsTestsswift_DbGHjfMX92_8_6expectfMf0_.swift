Testing.__checkBinaryOperation(mkfifo(folder.path("pipe"), 0o600),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mkfifo(folder.path("pipe"), 0o600)"#),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:93:9-93:57
