using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Credence.Rules.Dmn;

/// <summary>One mapping that is written; what has no value is left out.</summary>
internal sealed class YamlPart
{
    internal YamlMappingNode Node { get; } = [];

    internal YamlPart With(string key, string? text)
    {
        if (text is not null)
            Node.Add(new YamlScalarNode(key), Scalar(text));
        return this;
    }

    internal YamlPart With(string key, YamlPart? part)
    {
        if (part is not null)
            Node.Add(new YamlScalarNode(key), part.Node);
        return this;
    }

    internal YamlPart With(string key, IEnumerable<YamlPart> parts)
    {
        var list = new YamlSequenceNode(parts.Select(part => part.Node));
        if (list.Children.Count > 0)
            Node.Add(new YamlScalarNode(key), list);
        return this;
    }

    /// <summary>The same, but an empty list is written too.</summary>
    internal YamlPart WithAll(string key, IEnumerable<YamlPart> parts)
    {
        Node.Add(new YamlScalarNode(key), new YamlSequenceNode(parts.Select(part => part.Node)));
        return this;
    }

    internal YamlPart With(string key, IEnumerable<string> texts)
    {
        var list = new YamlSequenceNode(texts.Select(Scalar));
        if (list.Children.Count > 0)
            Node.Add(new YamlScalarNode(key), list);
        return this;
    }

    /// <summary>Plain where nothing else can be meant, in single quotes where that is all it takes, otherwise with escapes.</summary>
    private static YamlScalarNode Scalar(string text) => new(text)
    {
        Style = IsPlain(text) ? ScalarStyle.Plain : text.Any(c => char.IsControl(c) || c >= '\u007f') ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted,
    };

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && text[^1] != ' ' && text.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '_' or '-' or '.' or '/')
        && text.ToUpperInvariant() is not ("NULL" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N");
}
