Testing.__checkValue(try evaluation.run(model, on: split.test) == whole,expression: .__fromSyntaxNode("try evaluation.run(model, on: split.test) == whole"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:57:9-57:68
