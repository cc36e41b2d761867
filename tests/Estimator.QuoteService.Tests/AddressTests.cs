using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using QuoteService;

namespace Estimator.Tests.Service;

public class AddressTests
{
    private const string Usual = "http://localhost:5080";

    [Theory]
    [InlineData(null, null, Usual)]
    [InlineData("--urls", "http://localhost:7", "http://localhost:7")]
    [InlineData("--http_ports", "8080", null)]
    [InlineData("--https_ports", "8443", null)]
    public void UsualAddress_IsThatOfAServiceThatIsToldNone(string? option, string? value, string? urls)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(option is null ? [] : [option, value!]);
        builder.WebHost.UseUsualAddress(Usual);
        Assert.Equal(urls, builder.WebHost.GetSetting(WebHostDefaults.ServerUrlsKey));
    }
}
