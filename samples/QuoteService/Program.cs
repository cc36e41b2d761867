using QuoteService;
using QuoteService.Endpoints;
using QuoteService.Page;
using QuoteService.Tools;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseUsualAddress("http://localhost:5080");
builder.Services.AddEstimator(builder.Configuration.GetSection("Estimator"));
builder.Services.AddEstimatorProblemDetails();
builder.AddLimits();
builder.AddTelemetry();
builder.Services.AddReadiness();
builder.Services.AddApiDocument();
builder.Services.AddEstimatorTools();
builder.Services.AddQuotePage();
builder.Services.AddResponseCompression(options => options.EnableForHttps = true);

WebApplication app = builder.Build();
app.UseHttpLogging();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseStatusCodePages();
app.UseLimits();

app.MapV1();
app.MapQuotePage();
app.MapMcp("/mcp").DisableHttpMetrics().TakeOnlyJson();
app.MapApiDocument();
app.MapReadiness();
app.MapPrometheusScrapingEndpoint();
await app.RunAsync();
