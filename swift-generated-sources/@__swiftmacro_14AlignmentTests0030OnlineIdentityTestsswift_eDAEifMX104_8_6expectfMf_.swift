Testing.__checkBinaryOperation(frozen.name == "small",{ $0 && $1() },frozen.version == "small 1",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"frozen.name == "small""#),"&&",.__fromSyntaxNode(#"frozen.version == "small 1""#)),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineIdentityTests.swift:105:9-105:71
