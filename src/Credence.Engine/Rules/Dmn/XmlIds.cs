using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Credence.Rules.Dmn;

/// <summary>Ids of a document that is written: each once, and only such as XML allows.</summary>
internal sealed class XmlIds
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inputs;
    private readonly HashSet<string> _decisions;

    internal XmlIds(DmnModel model)
    {
        _inputs = new(model.Inputs.Select(input => input.Name), StringComparer.Ordinal);
        _decisions = new(model.Decisions.Select(decision => decision.Name), StringComparer.Ordinal);
        var parts = model.Inputs.Select(input => (input.Id, input.Name)).Concat(model.Decisions.Select(decision => (decision.Id, decision.Name)))
            .Concat(model.Knowledge.Select(knowledge => (knowledge.Id, knowledge.Name))).Concat(model.Services.Select(service => (service.Id, service.Name)));
        foreach (var (id, name) in parts)
            _byName.TryAdd(name, Unused(id) ?? Numbered());
    }

    internal bool IsInput(string name) => _inputs.Contains(name);

    internal bool IsInformation(string name) => _byName.ContainsKey(name) && (_inputs.Contains(name) || _decisions.Contains(name));

    internal bool IsKnowledge(string name) => _byName.ContainsKey(name) && !IsInformation(name);

    internal string Of(string name) => _byName[name];

    internal XElement? Reference(string element, string name) =>
        _byName.TryGetValue(name, out var id) ? new XElement(DmnNamespaces.Newest + element, new XAttribute("href", "#" + id)) : null;

    /// <summary>The id where XML allows it and nothing else has it; otherwise null.</summary>
    internal string? Unused(string id) => IsName(id) && _used.Add(id) ? id : null;

    private static bool IsName(string id) => id.Length > 0 && XmlConvert.IsStartNCNameChar(id[0]) && id.All(XmlConvert.IsNCNameChar);

    private string Numbered()
    {
        for (var number = _used.Count + 1; ; number++)
        {
            if (Unused(string.Create(CultureInfo.InvariantCulture, $"part-{number}")) is { } id)
                return id;
        }
    }
}
