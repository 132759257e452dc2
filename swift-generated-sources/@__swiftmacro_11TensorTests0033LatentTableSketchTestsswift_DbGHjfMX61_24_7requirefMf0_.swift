Testing.__checkFunctionCall((),calling: { 
  sketched($1,$2,$3,$4)
},equal,3,base,pool,expression: .__fromFunctionCall(nil,"sketched",(nil,.__fromSyntaxNode("equal")),(nil,.__fromSyntaxNode("3")),(nil,.__fromSyntaxNode("base")),(nil,.__fromSyntaxNode("pool"))),comments: [],isRequired: true,sourceLocation: Testing.SourceLocation.__here()).__required()

// original-source-range: /work/tree/Tests/TensorTests/LatentTableSketchTests.swift:62:25-62:65
