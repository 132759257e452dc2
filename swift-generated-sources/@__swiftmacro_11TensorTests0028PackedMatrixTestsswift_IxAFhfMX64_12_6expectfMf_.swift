Testing.__checkBinaryOperation((errorSquares / squares).squareRoot(),{ $0 <= $1() },tolerance,expression: .__fromBinaryOperation(.__fromSyntaxNode("(errorSquares / squares).squareRoot()"),"<=",.__fromSyntaxNode("tolerance")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/TensorTests/PackedMatrixTests.swift:65:13-65:72
