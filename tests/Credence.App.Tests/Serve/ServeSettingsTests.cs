using Credence.App.Serve;
using Credence.Sources;
using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Options win over the environment, and nothing wrong is passed over.</summary>
public sealed class ServeSettingsTests
{
    [Fact]
    public void Without_any_setting_it_listens_on_this_machine_alone()
    {
        var settings = ServeSettings.Of(null, _ => null);

        Assert.Equal("http://127.0.0.1:5080/", settings.Urls.Single().AbsoluteUri);
        Assert.True(settings.IsLocal);
        Assert.Contains("localhost", settings.Hosts);
        Assert.Equal(100, settings.Limits.UploadMiBPerMinute);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://127.0.0.1:5080;http://[::]:5081")]
    [InlineData("http://credence.example.org:80")]
    public void An_address_beyond_this_machine_is_known_as_one(string urls)
    {
        Assert.False(ServeSettings.Of(urls, _ => null).IsLocal);
    }

    [Theory]
    [InlineData("http://localhost:1")]
    [InlineData("http://[::1]:1")]
    [InlineData("http://127.8.9.1:1")]
    public void An_address_of_this_machine_is_known_as_one(string urls)
    {
        var settings = ServeSettings.Of(urls, _ => null);

        Assert.True(settings.IsLocal);
        Assert.Contains(settings.Urls.Single().Host, settings.Hosts);
    }

    [Fact]
    public void The_option_wins_over_the_environment()
    {
        var settings = ServeSettings.Of("http://localhost:1", name => name == "CREDENCE_URLS" ? "http://localhost:2" : null);

        Assert.Equal(1, settings.Urls.Single().Port);
    }

    [Theory]
    [InlineData("CREDENCE_URLS", "localhost:5080")]
    [InlineData("CREDENCE_URLS", "https://localhost:5080")]
    [InlineData("CREDENCE_URLS", ";")]
    [InlineData("CREDENCE_MAX_BODY_BYTES", "ten")]
    [InlineData("CREDENCE_MAX_CONNECTIONS", "0")]
    [InlineData("CREDENCE_ANSWERS_PER_SECOND", "-1")]
    [InlineData("CREDENCE_ANSWER_SECONDS", "99999999999")]
    [InlineData("CREDENCE_UPLOAD_MIB_PER_MINUTE", "1.5")]
    [InlineData("CREDENCE_METRICS", "everybody")]
    public void A_wrong_setting_is_named(string name, string value)
    {
        Assert.Throws<UnusableInputException>(() => ServeSettings.Of(null, asked => asked == name ? value : null));
    }
}
