Testing.__checkBinaryOperation(flat.resampled(to: 11_025),{ $0 == $1() },flat,expression: .__fromBinaryOperation(.__fromSyntaxNode("flat.resampled(to: 11_025)"),"==",.__fromSyntaxNode("flat")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/MediaTests/SoundResamplingTests.swift:37:9-37:52
