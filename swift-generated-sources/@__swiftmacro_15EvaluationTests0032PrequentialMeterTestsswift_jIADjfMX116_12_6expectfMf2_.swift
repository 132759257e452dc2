Testing.__checkBinaryOperation(Set(all),{ $0 == $1() },Set(0..<30).subtracting([1, 2, 3]),expression: .__fromBinaryOperation(.__fromSyntaxNode("Set(all)"),"==",.__fromSyntaxNode("Set(0..<30).subtracting([1, 2, 3])")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:117:13-117:68
