using Credence.Postings.Cleaning;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

public sealed class LanguagesTests
{
    private static readonly Languages Shipped = Languages.Read(Path.Combine(Shared.Root(), "data", "lexicon", "languages.csv"));

    [Theory]
    [InlineData("en", "We are looking for an engineer who will work with our team on models and is not afraid of the command line.")]
    [InlineData("de", "Wir suchen für unser Team in Wien eine Person, die mit uns die Daten der Kunden auswertet und auch erklärt.")]
    [InlineData("fr", "Nous cherchons une personne pour notre équipe qui travaille avec les données et aime expliquer ce que les modèles disent.")]
    [InlineData("es", "Buscamos una persona para nuestro equipo que trabaje con los datos y explique lo que dicen los modelos en el negocio.")]
    [InlineData("it", "Cerchiamo una persona per il nostro team che lavori con i dati e spieghi quello che dicono i modelli nella pratica.")]
    [InlineData("pt", "Procuramos uma pessoa para a nossa equipe que trabalhe com os dados e explique o que os modelos dizem, não só em teoria.")]
    [InlineData("nl", "Wij zoeken een collega voor ons team die met de data van onze klanten werkt en ook kan uitleggen wat het model zegt.")]
    [InlineData("ja", "私たちはデータを分析するエンジニアを募集しています。Pythonの経験が必要です。")]
    [InlineData("zh", "我们正在招聘数据工程师,负责机器学习模型的开发。")]
    [InlineData("ru", "Мы ищем инженера данных в нашу команду.")]
    [InlineData("unknown", "Python SQL Spark Kafka Airflow Docker Kubernetes Terraform")]
    [InlineData("unknown", "")]
    public void Small_words_and_scripts_tell_the_language(string language, string text)
    {
        Assert.Equal(language, Shipped.Of(text));
    }

    [Fact]
    public void A_damaged_line_is_named_with_its_place()
    {
        var file = Path.Combine(Path.GetTempPath(), $"languages-{Environment.ProcessId}.csv");
        File.WriteAllText(file, "language,words\nen,the of\nenglish the of\n");

        var wrong = Assert.Throws<UnusableInputException>(() => Languages.Read(file));

        Assert.Equal(file + ":3:1", wrong.Where);
        File.Delete(file);
    }
}
