Testing.__checkBinaryOperation(loaded.scores(for: requests),{ $0 == $1() },model.scores(for: requests),expression: .__fromBinaryOperation(.__fromSyntaxNode("loaded.scores(for: requests)"),"==",.__fromSyntaxNode("model.scores(for: requests)")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:108:13-108:81
