namespace Credence.Showcase.Train.Onnx;

/// <summary>A chain of operators from the features of rows to the probability of the positive class, in the Open Neural Network Exchange format.</summary>
/// <remarks>Field numbers of onnx.proto3, https://github.com/onnx/onnx/blob/main/onnx/onnx.proto3 (IR version 8, operators of ai.onnx 13 and ai.onnx.ml 3).</remarks>
internal sealed class OnnxGraph(int features)
{
    /// <summary>Name of the input: rows by features, 32-bit floats.</summary>
    internal const string Input = "features";

    /// <summary>Name of the output: rows by 1, 32-bit floats between 0 and 1.</summary>
    internal const string Output = "probability";

    private const string TreeOperators = "ai.onnx.ml";
    private const int IrVersion = 8;
    private const int OperatorsVersion = 13;
    private const int TreeOperatorsVersion = 3;
    private const int FloatType = 1;
    private readonly List<ProtobufWriter> _nodes = [];
    private readonly List<ProtobufWriter> _constants = [];
    private string _last = Input;

    /// <summary>Features of a row (count).</summary>
    internal int Features { get; } = features;

    /// <summary>What was computed so far goes through a matrix (row by row of inputs) and gets a bias added.</summary>
    internal OnnxGraph Dense(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias)
    {
        var number = _nodes.Count;
        Constant($"weights{number}", weights, weights.Length / bias.Length, bias.Length);
        Constant($"bias{number}", bias, bias.Length);
        return Node("Gemm", "", [$"weights{number}", $"bias{number}"]);
    }

    /// <summary>Negative numbers become 0.</summary>
    internal OnnxGraph Relu() => Node("Relu", "", []);

    /// <summary>Sums of the leaves that trees lead to.</summary>
    internal OnnxGraph Trees(IEnumerable<OnnxAttribute> trees) => Node("TreeEnsembleRegressor", TreeOperators, [], [.. trees]);

    /// <summary>Every number times a constant.</summary>
    internal OnnxGraph Times(float factor)
    {
        var name = $"factor{_nodes.Count}";
        Constant(name, [factor], 1);
        return Node("Mul", "", [name]);
    }

    /// <summary>Log odds become probabilities; the end of the chain.</summary>
    internal byte[] Sigmoid(string producer, string version)
    {
        Node("Sigmoid", "", []);
        return Model(producer, version).ToArray();
    }

    private OnnxGraph Node(string kind, string domain, IReadOnlyList<string> others, params IReadOnlyList<OnnxAttribute> attributes)
    {
        var output = kind == "Sigmoid" ? Output : $"{kind.ToLowerInvariant()}{_nodes.Count}";
        var node = new ProtobufWriter();
        foreach (var input in (string[])[_last, .. others])
            node.Text(1, input);
        node.Text(2, output).Text(3, $"node{_nodes.Count}").Text(4, kind);
        foreach (var attribute in attributes)
            node.Message(5, attribute.Message);
        if (domain.Length > 0)
            node.Text(7, domain);
        _nodes.Add(node);
        _last = output;
        return this;
    }

    private void Constant(string name, ReadOnlySpan<float> values, params ReadOnlySpan<int> shape)
    {
        var tensor = new ProtobufWriter();
        foreach (var length in shape)
            tensor.Number(1, length);
        _constants.Add(tensor.Number(2, FloatType).Text(8, name).Bytes(9, ProtobufWriter.Bytes(values)));
    }

    private ProtobufWriter Model(string producer, string version)
    {
        var graph = new ProtobufWriter();
        foreach (var node in _nodes)
            graph.Message(1, node);
        graph.Text(2, "credence");
        foreach (var constant in _constants)
            graph.Message(5, constant);
        graph.Message(11, Described(Input, Features)).Message(12, Described(Output, 1));
        return new ProtobufWriter().Number(1, (long)IrVersion).Text(2, producer).Text(3, version).Message(7, graph)
            .Message(8, new ProtobufWriter().Text(1, "").Number(2, (long)OperatorsVersion))
            .Message(8, new ProtobufWriter().Text(1, TreeOperators).Number(2, (long)TreeOperatorsVersion));
    }

    // any number of rows
    private static ProtobufWriter Described(string name, int width)
    {
        var shape = new ProtobufWriter().Message(1, new ProtobufWriter().Text(2, "rows")).Message(1, new ProtobufWriter().Number(1, (long)width));
        return new ProtobufWriter().Text(1, name).Message(2, new ProtobufWriter().Message(1, new ProtobufWriter().Number(1, (long)FloatType).Message(2, shape)));
    }
}
