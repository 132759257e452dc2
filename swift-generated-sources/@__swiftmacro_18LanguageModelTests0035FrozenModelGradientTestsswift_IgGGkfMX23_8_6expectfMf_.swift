Testing.__checkBinaryOperation(lossExcess,{ $0 <= $1() },1,expression: .__fromBinaryOperation(.__fromSyntaxNode("lossExcess"),"<=",.__fromSyntaxNode("1")),comments: ["loss off by \(lossExcess) tolerances"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:24:9-24:73
