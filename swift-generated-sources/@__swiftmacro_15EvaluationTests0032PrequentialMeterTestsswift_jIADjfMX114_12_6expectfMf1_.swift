Testing.__checkValue(sample.allSatisfy { $0 < 30 },expression: .__fromSyntaxNode("sample.allSatisfy { $0 < 30 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:115:13-115:51
