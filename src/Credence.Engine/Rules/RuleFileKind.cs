namespace Credence.Rules;

/// <summary>What a file of rules is written in.</summary>
public enum RuleFileKind
{
    /// <summary>Our own form, in YAML or JSON.</summary>
    Yaml,

    /// <summary>DMN in XML.</summary>
    Xml,

    /// <summary>One decision table as comma-separated values.</summary>
    Csv,
}
