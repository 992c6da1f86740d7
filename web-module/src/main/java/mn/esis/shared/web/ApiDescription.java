package mn.esis.shared.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Shows the description of the API, at the address where programs look for it. */
public class ApiDescription extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/yaml;charset=UTF-8");
        try (InputStream description = getServletContext().getResourceAsStream("/WEB-INF/openapi.yaml")) {
            description.transferTo(response.getOutputStream());
        }
    }
}
