Testing.__checkValue(try validationNDCG(of: knows, on: split, seed: 1) == 1,expression: .__fromSyntaxNode("try validationNDCG(of: knows, on: split, seed: 1) == 1"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:81:9-81:72
