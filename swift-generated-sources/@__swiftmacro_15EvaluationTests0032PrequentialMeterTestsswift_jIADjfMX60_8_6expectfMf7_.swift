Testing.__checkBinaryOperation(meter.finish(),{ $0 == $1() },nil,expression: .__fromBinaryOperation(.__fromSyntaxNode("meter.finish()"),"==",.__fromSyntaxNode("nil")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:61:9-61:39
