Testing.__checkBinaryOperation(mkfifo("\(folder)/pipe", 0o600),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode(#"mkfifo("\(folder)/pipe", 0o600)"#),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/PictureDamageTests.swift:69:13-69:58
