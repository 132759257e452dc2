Testing.__checkBinaryOperation(step.shards.count,{ $0 == $1() },shards,expression: .__fromBinaryOperation(.__fromSyntaxNode("step.shards.count"),"==",.__fromSyntaxNode("shards")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/TrainingSequencesTests.swift:50:9-50:45
