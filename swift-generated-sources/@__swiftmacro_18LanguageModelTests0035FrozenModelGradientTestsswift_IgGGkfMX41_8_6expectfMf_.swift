Testing.__checkBinaryOperation(excess,{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("excess"),"<=",.__fromSyntaxNode("1")),comments: ["off by \(excess) tolerances"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:42:9-42:60
