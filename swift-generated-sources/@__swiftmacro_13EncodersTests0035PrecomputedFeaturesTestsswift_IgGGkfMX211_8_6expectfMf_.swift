Testing.__checkBinaryOperation(mkfifo(pipe.path, 0o600),{ $0 == $1() },0,expression: .__fromBinaryOperation(.__fromSyntaxNode("mkfifo(pipe.path, 0o600)"),"==",.__fromSyntaxNode("0")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:212:9-212:47
