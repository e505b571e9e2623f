namespace Credence.Showcase.Train.Onnx;

/// <summary>A setting of an operator (AttributeProto of onnx.proto3).</summary>
internal sealed class OnnxAttribute
{
    private const int Name = 1;
    private const int IntValue = 3;
    private const int TextValue = 4;
    private const int Floats = 7;
    private const int Ints = 8;
    private const int Texts = 9;
    private const int Type = 20;
    private const int IntType = 2;
    private const int TextType = 3;
    private const int FloatsType = 6;
    private const int IntsType = 7;
    private const int TextsType = 8;

    private OnnxAttribute(ProtobufWriter message) => Message = message;

    internal ProtobufWriter Message { get; }

    internal static OnnxAttribute Of(string name, long value) => new(Named(name, IntType).Number(IntValue, value));

    internal static OnnxAttribute Of(string name, string value) => new(Named(name, TextType).Text(TextValue, value));

    internal static OnnxAttribute Of(string name, IEnumerable<long> values) => new(Named(name, IntsType).Packed(Ints, values));

    internal static OnnxAttribute Of(string name, IEnumerable<float> values) => new(Named(name, FloatsType).Packed(Floats, [.. values]));

    internal static OnnxAttribute Of(string name, IEnumerable<string> values)
    {
        var message = Named(name, TextsType);
        foreach (var value in values)
            message.Text(Texts, value);
        return new OnnxAttribute(message);
    }

    private static ProtobufWriter Named(string name, int type) => new ProtobufWriter().Text(Name, name).Number(Type, type);
}
