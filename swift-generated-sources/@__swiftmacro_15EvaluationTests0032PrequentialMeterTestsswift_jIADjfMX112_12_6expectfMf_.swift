Testing.__checkBinaryOperation(sample.count == 5,{ $0 && $1() },Set(sample).count == 5,expression: .__fromBinaryOperation(.__fromSyntaxNode("sample.count == 5"),"&&",.__fromSyntaxNode("Set(sample).count == 5")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:113:13-113:65
