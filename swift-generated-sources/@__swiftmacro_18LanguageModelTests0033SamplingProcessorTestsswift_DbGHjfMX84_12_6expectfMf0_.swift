Testing.__checkBinaryOperation(processed(TopPProcessor(0.83), scores),{ $0 == $1() },nucleus(scores, share: 0.83),expression: .__fromBinaryOperation(.__fromSyntaxNode("processed(TopPProcessor(0.83), scores)"),"==",.__fromSyntaxNode("nucleus(scores, share: 0.83)")),comments: ["\(count) scores"],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Decoding/SamplingProcessorTests.swift:85:13-87:35
