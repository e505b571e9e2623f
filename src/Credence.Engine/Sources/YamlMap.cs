using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Credence.Sources;

/// <summary>One mapping of a YAML file, read key by key; every complaint carries <c>path:line:column</c>, and keys nobody asked for are errors.</summary>
public sealed class YamlMap
{
    private readonly string _path;
    private readonly YamlMappingNode _node;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    private YamlMap(string path, YamlMappingNode node)
    {
        _path = path;
        _node = node;
    }

    /// <summary>Reads a file whose root is one mapping.</summary>
    /// <exception cref="UnusableInputException">The file is not readable YAML or its root is not a mapping.</exception>
    public static YamlMap Read(string path)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StreamReader(path);
            stream.Load(reader);
        }
        catch (YamlException wrong)
        {
            throw new UnusableInputException(Place(path, wrong.Start), $"is not valid YAML ({wrong.Message.TrimEnd('.')})", "Mend the line");
        }

        return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
            ? new YamlMap(path, root)
            : throw new UnusableInputException(path + ":1:1", "one mapping was expected", "Start the file with 'key: value' lines");
    }

    /// <summary>A mapping of texts that stand in no file.</summary>
    /// <param name="name">What complaints call it.</param>
    /// <param name="texts">Its keys and texts.</param>
    public static YamlMap Of(string name, IEnumerable<KeyValuePair<string, string>> texts) =>
        new(name, new YamlMappingNode(texts.Select(pair => KeyValuePair.Create<YamlNode, YamlNode>(pair.Key, new YamlScalarNode(pair.Value) { Style = ScalarStyle.DoubleQuoted }))));

    /// <summary><c>path:line:column</c> of this mapping.</summary>
    public string Where => Place(_path, _node.Start);

    /// <summary>Every key, in file order, marked as asked for.</summary>
    public IReadOnlyList<string> Keys
    {
        get
        {
            var keys = _node.Children.Keys.Select(key => key is YamlScalarNode { Value: { } name } ? name : throw Wrong(key, "a key must be a text")).ToList();
            _asked.UnionWith(keys);
            return keys;
        }
    }

    /// <summary>A text that must be there and not be empty.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Missing(key);

    /// <summary>A text, or null where the key is absent or its value is null.</summary>
    public string? OptionalText(string key) => Child(key) switch
    {
        null => null,
        YamlScalarNode { Value: null or "" or "null" or "~", Style: ScalarStyle.Plain } => null,
        YamlScalarNode scalar => scalar.Value,
        var other => throw Wrong(other, $"'{key}' must be a text"),
    };

    /// <summary>A number that must be there.</summary>
    public double Number(string key) => OptionalNumber(key) ?? throw Missing(key);

    /// <summary>A number, or null where the key is absent or its value is null.</summary>
    public double? OptionalNumber(string key) => OptionalText(key) switch
    {
        null => null,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        var text => throw Wrong(Child(key)!, $"'{key}' must be a number, not '{text}'"),
    };

    /// <summary>A day as <c>yyyy-MM-dd</c>, or null where the key is absent or its value is null.</summary>
    public DateOnly? OptionalDate(string key) => OptionalText(key) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw Wrong(Child(key)!, $"'{key}' must be a day as yyyy-MM-dd, not '{text}'"),
    };

    /// <summary>A day, month, year or span (<see cref="PartialDate"/>), or null where the key is absent or its value is null.</summary>
    public PartialDate? OptionalPartialDate(string key) => OptionalText(key) switch
    {
        null => null,
        var text when PartialDate.TryParse(text, out var date) => date,
        var text => throw Wrong(Child(key)!, $"'{key}' must be yyyy, yyyy-MM, yyyy-MM-dd or a span of two with '/', not '{text}'"),
    };

    /// <summary>True or false; false where the key is absent.</summary>
    public bool Flag(string key) => OptionalText(key) switch
    {
        null or "false" => false,
        "true" => true,
        var text => throw Wrong(Child(key)!, $"'{key}' must be true or false, not '{text}'"),
    };

    /// <summary>One of a closed set of names; kebab-case in the file, the enum's own name in code.</summary>
    public T OneOf<T>(string key) where T : struct, Enum
    {
        var text = Text(key);
        return text.All(c => char.IsAsciiLetter(c) || c == '-') && Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value)
            ? value
            : throw Wrong(Child(key)!, $"'{key}' must be one of {string.Join(", ", Enum.GetNames<T>().Select(Kebab))}, not '{text}'");
    }

    /// <summary>A list of texts; empty where the key is absent.</summary>
    public IReadOnlyList<string> Texts(string key) => Child(key) switch
    {
        null => [],
        YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => [.. list.Select(item => item is YamlScalarNode { Value: { } text } ? text : throw Wrong(item, $"'{key}' must be a list of texts"))],
        var other => throw Wrong(other, $"'{key}' must be a list of texts"),
    };

    /// <summary>One text or a list of them, at least one.</summary>
    public IReadOnlyList<string> OneOrMoreTexts(string key) => Child(key) is YamlSequenceNode { Children.Count: > 0 } ? Texts(key) : [Text(key)];

    /// <summary>One source or a list of them (source id, a slash, section), joined by commas.</summary>
    public string Sources(string key = "source") => string.Join(", ", OneOrMoreTexts(key));

    /// <summary>A list of mappings; empty where the key is absent.</summary>
    public IReadOnlyList<YamlMap> Maps(string key) => Child(key) switch
    {
        null => [],
        YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => [.. list.Select(item => item is YamlMappingNode map ? new YamlMap(_path, map) : throw Wrong(item, $"'{key}' must be a list of mappings"))],
        var other => throw Wrong(other, $"'{key}' must be a list of mappings"),
    };

    /// <summary>A list of texts and mappings; empty where the key is absent.</summary>
    public IReadOnlyList<YamlItem> Items(string key) => Child(key) switch
    {
        null => [],
        YamlScalarNode { Value: null or "" } => [],
        YamlSequenceNode list => [.. list.Select(item => item switch
        {
            YamlScalarNode text => new YamlItem(Placed(text), null),
            YamlMappingNode map => new YamlItem(null, new YamlMap(_path, map)),
            _ => throw Wrong(item, $"'{key}' must be a list of texts and mappings"),
        })],
        var other => throw Wrong(other, $"'{key}' must be a list of texts and mappings"),
    };

    /// <summary>True where the key is there, whatever its value.</summary>
    public bool Has(string key) => Child(key) is not null;

    /// <summary>One text or the texts of a list, each with its place; empty where the key is absent.</summary>
    public IReadOnlyList<YamlScalar> Scalars(string key) => Child(key) switch
    {
        null => [],
        YamlScalarNode one => [Placed(one)],
        YamlSequenceNode list => [.. list.Select(item => item is YamlScalarNode text ? Placed(text) : throw Wrong(item, $"'{key}' must be a text or a list of texts"))],
        var other => throw Wrong(other, $"'{key}' must be a text or a list of texts"),
    };

    /// <summary>True where the value is a list.</summary>
    public bool IsList(string key) => Child(key) is YamlSequenceNode;

    /// <summary>One mapping or a list of them; empty where the key is absent or null.</summary>
    public IReadOnlyList<YamlMap> OneOrMoreMaps(string key) => Child(key) switch
    {
        YamlMappingNode map => [new YamlMap(_path, map)],
        YamlScalarNode { Style: ScalarStyle.Plain, Value: "null" or "~" } => [],
        _ => Maps(key),
    };

    /// <summary>A nested mapping that must be there.</summary>
    public YamlMap Map(string key) => OptionalMap(key) ?? throw Missing(key);

    /// <summary>A nested mapping, or null where the key is absent.</summary>
    public YamlMap? OptionalMap(string key) => Child(key) switch
    {
        null => null,
        YamlMappingNode map => new YamlMap(_path, map),
        var other => throw Wrong(other, $"'{key}' must be a mapping"),
    };

    /// <summary>Call after the last key was read: a key nobody asked for is an error, with the known ones named.</summary>
    public void NoOtherKeys()
    {
        foreach (var key in _node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !_asked.Contains(name))
                throw new UnusableInputException(Place(_path, key.Start), $"unknown key '{(key as YamlScalarNode)?.Value}'", $"Known here: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
        }
    }

    /// <summary>A complaint about a key's value, at its place in the file.</summary>
    public UnusableInputException Wrong(string key, string what) =>
        Child(key) is { } node ? Wrong(node, what) : new UnusableInputException(Where, what, "Mend the entry");

    private YamlNode? Child(string key)
    {
        _asked.Add(key);
        return _node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;
    }

    private YamlScalar Placed(YamlScalarNode node) => new(node.Value ?? "", node.Style == ScalarStyle.Plain, _path, node.Start.Line, node.Start.Column);

    private UnusableInputException Missing(string key) => new(Where, $"'{key}' is missing", "Add it");

    private UnusableInputException Wrong(YamlNode node, string what) => new(Place(_path, node.Start), what, "Mend the value");

    private static string Place(string path, Mark mark) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}:{mark.Line}:{mark.Column}");

    private static string Kebab(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));
}
