Testing.__checkValue(try abs(#require(meter.total?.hit) - 0.2) < 1e-12,expression: .__fromSyntaxNode("try abs(#require(meter.total?.hit) - 0.2) < 1e-12"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:105:9-105:67
