using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Reads a model from a file, DMN XML or YAML by what it holds.</summary>
public static class ModelFile
{
    /// <summary>Reads a model; what is wrong is said with its place.</summary>
    public static DmnReading Read(string path)
    {
        if (!File.Exists(path))
            return new DmnReading(null, [new TableProblem(path, "there is no such file")]);
        if (new FileInfo(path).Length > DmnXmlReader.MostCharacters)
            return new DmnReading(null, [new TableProblem(path, $"the file is larger than {DmnXmlReader.MostCharacters} bytes")]);
        if (RuleFile.KindOf(path) != RuleFileKind.Xml)
            return ModelYaml.Read(path);
        using var reader = new StreamReader(path);
        return DmnXmlReader.Read(path, reader);
    }
}
