Testing.__checkBinaryOperation(abs(found.values[vector] - exact.values[vector]),{ $0 < $1() },1e-4 * exact.values[0],expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(found.values[vector] - exact.values[vector])"),"<",.__fromSyntaxNode("1e-4 * exact.values[0]")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EncodersTests/Compact/CompactTextTests.swift:87:13-87:95
