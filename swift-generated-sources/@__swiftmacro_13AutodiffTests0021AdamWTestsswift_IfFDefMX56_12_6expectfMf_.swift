Testing.__checkBinaryOperation(abs(moved - (weight * (1 - 0.05 * 0.5) - 0.05)),{ $0 < $1() },1e-5,expression: .__fromBinaryOperation(.__fromSyntaxNode("abs(moved - (weight * (1 - 0.05 * 0.5) - 0.05))"),"<",.__fromSyntaxNode("1e-5")),comments: [.__line("// The first step of Adam is one rate long whatever the gradient.")],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/AdamWTests.swift:57:13-57:76
