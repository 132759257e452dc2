Testing.__checkValue(try validationNDCG(of: avoids, on: split, limit: 10, seed: 1) == 0,expression: .__fromSyntaxNode("try validationNDCG(of: avoids, on: split, limit: 10, seed: 1) == 0"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:83:9-83:84
