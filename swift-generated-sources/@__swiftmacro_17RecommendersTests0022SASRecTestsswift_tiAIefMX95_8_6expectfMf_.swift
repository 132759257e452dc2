Testing.__checkBinaryOperation(latents[0],{ $0 == $1() },latents[1],expression: .__fromBinaryOperation(.__fromSyntaxNode("latents[0]"),"==",.__fromSyntaxNode("latents[1]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTests.swift:96:9-96:42
